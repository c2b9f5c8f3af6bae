using Lark;

// The authors are a data file, which is a list of records. A key that repeats a few words is an enumeration: Ines or Jun.
var names = Corpus.People.Authors.Items.ToDictionary(person => person.Key, person => person.Name, StringComparer.OrdinalIgnoreCase);

// The front matter is typed: `date` is a DateOnly, `featured` a Boolean that some posts do not have, `cover` a record.
Console.WriteLine(Corpus.Documents.Posts.Title);
foreach (var post in Corpus.Posts.OrderByDescending(post => post.Date))
{
    Console.WriteLine();
    Console.WriteLine($"{post.Date:yyyy-MM-dd}  {post.Title}, by {names[$"{post.Author}"]}{(post.Featured == true ? " *" : "")}");
    foreach (var quote in post.Quotes)
        Console.WriteLine($"            “{quote.Text}” ({quote.Speaker.Name})");
    Console.WriteLine($"            {post.Cover.Image}: {post.Pictures.Single().Caption}");
}

// A figure by its name. If the post is edited or its folder renamed, this no longer compiles.
var eels = Corpus.Posts.EelPass.Figures.Eels;
Console.WriteLine();
Console.WriteLine($"{eels.Value} {eels.Concept} (line {eels.Line} of {eels.Document.Path})");
