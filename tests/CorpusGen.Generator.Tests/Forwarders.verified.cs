/// <summary>The old name of <c>Reports.Bridge.Quotes.TheBridgeWillCarry5000CyclistsA</c>.</summary>
[global::System.Obsolete("now Reports.Bridge.Quotes.TheBridgeWillCarry5000CyclistsA", DiagnosticId = "CORPUS628")]
public global::CorpusGen.Quote Moved => global::Newsroom.Corpus.Reports.Bridge.Quotes.TheBridgeWillCarry5000CyclistsA;
/// <summary>The old name of <c>Documents.Harbour.Quotes.WeHaveWaitedForThisForTen</c>.</summary>
[global::System.Obsolete("now WeHaveWaitedForThisForTen", DiagnosticId = "CORPUS628")]
public global::CorpusGen.Quote OldWords => global::Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen;
/// <summary>The old name of <c>Documents.Harbour.Quotes.WeHaveWaitedForThisForTen</c>.</summary>
[global::System.Obsolete("now WeHaveWaitedForThisForTen", DiagnosticId = "CORPUS628")]
public global::CorpusGen.Quote OlderWords => global::Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen;
/// <summary>The old name of <c>Documents.Harbour.Figures.Boats</c>.</summary>
[global::System.Obsolete("now Boats", DiagnosticId = "CORPUS628")]
public global::CorpusGen.Figure Ships => global::Newsroom.Corpus.Documents.Harbour.Figures.Boats;
/// <summary>The old name of <c>Reports</c>.</summary>
[global::System.Obsolete("now Reports", DiagnosticId = "CORPUS628")]
public static ReportsCollection Papers => global::Newsroom.Corpus.Reports;
/// <summary>The old name of <c>Documents.Harbour</c>.</summary>
[global::System.Obsolete("now Harbour", DiagnosticId = "CORPUS628")]
public Types.Documents.Harbour Port => global::Newsroom.Corpus.Documents.Harbour;
/// <summary>The old name of <c>Speakers.AdaBirch</c>.</summary>
[global::System.Obsolete("now AdaBirch", DiagnosticId = "CORPUS628")]
public global::CorpusGen.Speaker AdaBirk => global::Newsroom.Corpus.Speakers.AdaBirch;
