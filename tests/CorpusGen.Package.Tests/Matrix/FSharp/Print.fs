namespace Newsroom

/// The corpus in F#.
[<AbstractClass; Sealed>]
type Print =
    /// The answer.
    static member Run() =
        let harbour = Corpus.Documents.Harbour
        let quote = harbour.Quotes.WeHaveWaitedForTenYears

        let boats =
            Corpus.AllFigures
            |> Seq.filter (fun figure -> figure.Concept.ToString() = "boats")
            |> Seq.map (fun figure -> figure.Value.Value)
            |> Seq.sum

        String.concat "\n" [ harbour.Title.ToString(); $"{quote.Speaker}, line {quote.Line}"; $"{boats} {harbour.Figures.Boats.Concept}" ]
