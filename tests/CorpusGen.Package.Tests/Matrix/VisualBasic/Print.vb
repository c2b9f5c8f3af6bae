''' <summary>The corpus in Visual Basic.</summary>
Public NotInheritable Class Print
    Private Sub New()
    End Sub

    ''' <summary>The answer.</summary>
    Public Shared Function Run() As String
        Dim harbour = Corpus.Documents.Harbour
        Dim quote = harbour.Quotes.WeHaveWaitedForTenYears
        Dim boats = Aggregate figure In Corpus.AllFigures Where figure.Concept.ToString() = "boats" Into Sum(figure.Value.Value)
        Return String.Join(vbLf, harbour.Title, $"{quote.Speaker}, line {quote.Line}", $"{boats} {harbour.Figures.Boats.Concept}")
    End Function
End Class
