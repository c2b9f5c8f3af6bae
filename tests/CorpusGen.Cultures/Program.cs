using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using CorpusGen.Cultures;

// dotnet CorpusGen.Cultures.dll <culture> < texts.json (UTF-16, base 64): the results for the texts under the culture, a line for each
// text, after a line that shows the effects of the culture.
var culture = args[0].Length == 0 ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(args[0]);
CultureInfo.CurrentCulture =
    CultureInfo.CurrentUICulture =
    CultureInfo.DefaultThreadCurrentCulture =
    CultureInfo.DefaultThreadCurrentUICulture =
        culture;
Console.OutputEncoding = new System.Text.UTF8Encoding(false);
#pragma warning disable CA1304, CA1305, CA1311 // The culture is what is asked for.
Console.WriteLine($"{"i".ToUpper()} {1.5} {new DateTime(2020, 2, 15):yyyy}");
#pragma warning restore CA1304, CA1305, CA1311
foreach (var text in JsonSerializer.Deserialize<byte[][]>(Console.OpenStandardInput())!)
    Console.WriteLine(Outputs.Of(new string(MemoryMarshal.Cast<byte, char>(text))));
