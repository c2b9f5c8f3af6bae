using System.Globalization;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks.Access;
using CorpusGen.Benchmarks.Build;
using CorpusGen.Benchmarks.Generator;
using CorpusGen.Benchmarks.Search;
using CorpusGen.Benchmarks.Validation;

// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- driver 1000
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- validation 1000
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- recorded 1000
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- build 1000 [rounds [properties of the project [small | texts.jsonl]]]
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- search 1000 [texts.jsonl]
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- citations 1000
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- access
switch (args)
{
    case ["driver", var documents]:
        DriverRun.Print(int.Parse(documents, CultureInfo.InvariantCulture));
        break;
    case ["validation", var documents]:
        ValidationRun.Print(int.Parse(documents, CultureInfo.InvariantCulture));
        break;
    case ["recorded", var documents]:
        RecordedRun.Print(int.Parse(documents, CultureInfo.InvariantCulture));
        break;
    case ["build", var documents, .. var rest]:
        BuildRun.Print(
            int.Parse(documents, CultureInfo.InvariantCulture),
            rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 3,
            rest.Length > 1 ? rest[1] : "",
            small: rest is [_, _, "small"],
            texts: rest is [_, _, var lines] && lines != "small" ? lines : null
        );
        break;
    case ["search", var documents, .. var rest]:
        SearchRun.Print(int.Parse(documents, CultureInfo.InvariantCulture), rest.Length > 0 ? rest[0] : null);
        break;
    case ["citations", var documents]:
        CitationRun.Print(int.Parse(documents, CultureInfo.InvariantCulture));
        break;
    case ["access"]:
        AccessRun.Print();
        break;
    case ["queries", var path]:
        SearchRun.Warm(path);
        break;
    case ["coldquery", var path, var query]:
        SearchRun.Cold(path, int.Parse(query, CultureInfo.InvariantCulture));
        break;
    case ["measured", var file, var command, .. var arguments]:
        return ChildUsage.RunAndWrite(file, command, arguments);
    case ["cold", var path, var use]:
        DriverRun.Cold(path, use);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}

return 0;
