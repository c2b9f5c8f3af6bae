using System.Globalization;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>Paragraphs in which no rule has a finding, made from lists of sentences.</summary>
internal static class CleanParagraphs
{
    internal static readonly string[] Places =
    [
        "Elmstead",
        "Norham",
        "Wicken",
        "Overby",
        "Holm",
        "Sandwick",
        "Tarn",
        "Crosby",
        "Melby",
        "Aldham",
    ];
    internal static readonly string[] Names = ["Ada Birch", "Kyle Orton", "Nora Vance", "Paul Reed", "Ines Moreau", "Tom Hale"];

    private static readonly string[] Openings =
    [
        "The harbour of {0} closes for the winter.",
        "A new library opens beside the market of {0}.",
        "Farmers near {0} have sold most of the wheat.",
        "The railway to {0} runs again after the storm.",
        "Pupils of {0} planted trees along the river.",
        "The bakery in {0} stays open during the repairs.",
        "Visitors of {0} like the old bridge and its tower.",
        "Engineers measured the walls of the castle in {0}.",
    ];

    private static readonly string[] Continuations =
    [
        "The northern wall needs repairs that take three months.",
        "Most ferries leave from the island until the spring.",
        "Several families moved to the coast after the flood.",
        "The council will discuss the plan in its next meeting.",
        "Nobody was hurt, but two roofs and a shed were damaged.",
        "The work began in May and was finished before autumn.",
        "Many residents hope that the road stays quiet at night.",
        "A small museum shows how people lived by the water.",
    ];

    internal static string Title(int i) => $"{Pick(Names, i / Places.Length).Split(' ')[1]} in {Pick(Places, i)}";

    internal static string Paragraph(int i) =>
        string.Format(CultureInfo.InvariantCulture, Pick(Openings, i * 3), Pick(Places, i))
        + $" {Pick(Continuations, i)} {Pick(Continuations, i + 3)}";

    internal static string Sentence(int i) => Pick(Continuations, i + 5);

    internal static string Pick(string[] choices, int i) => choices[i % choices.Length];
}
