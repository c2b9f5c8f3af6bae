using Elmstead;

// Print all articles by author, newest first. All properties are typed, and checked by the compiler.
foreach (var author in Author.All.OrderBy(author => author.Name, StringComparer.Ordinal))
{
    Console.WriteLine($"{author.Name}, {author.Role} since {author.Joined.Year}");
    foreach (var article in author.Articles.OrderByDescending(article => article.PublishedOn))
    {
        var notes =
            article.Retracted is { } reason ? $" (retracted: {reason})"
            : article.Related.Count > 0 ? $" → {string.Join(", ", article.Related.Select(other => other.Headline))}"
            : "";
        Console.WriteLine(
            $"  {article.PublishedOn:yyyy-MM-dd}  {$"{article.Section}".PadRight(7)}  {new string('*', article.Rating).PadRight(5)}  "
                + $"{article.Headline}{notes}"
        );
    }
}

// Access one article by name. If its file or a section is renamed, this no longer compiles.
var harbour = Corpus.Articles.HarbourCloses;
Console.WriteLine();
Console.WriteLine($"{harbour.Record.Headline}, by {harbour.Record.Author.Name}");
Console.WriteLine(
    $"  {harbour.Sections.WhatIsBroken}: “{harbour.Quotes.TheNorthWallHasMovedFourCentimetres.Text}” — "
        + $"{harbour.Quotes.TheNorthWallHasMovedFourCentimetres.Speaker.Name}"
);
Console.WriteLine($"  {harbour.Sections.WhoPays}: {harbour.Sections.WhoPays.Quotes.Single()}");
Console.WriteLine(
    $"  {harbour.Pictures.BoatsWaitAtTheNorthQuay.AltText} ({harbour.Pictures.BoatsWaitAtTheNorthQuay.Credit}), {harbour.Rights}"
);
Console.WriteLine($"  {harbour.ToHtml().Length} characters of HTML");
