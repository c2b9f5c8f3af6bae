using System.Globalization;
using BenchmarkDotNet.Running;
using CorpusGen.Benchmarks.Generator;
using CorpusGen.Benchmarks.Validation;

// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- driver 1000
// dotnet run -c Release --project tests/CorpusGen.Benchmarks -- validation 1000
switch (args)
{
    case ["driver", var documents]:
        DriverRun.Print(int.Parse(documents, CultureInfo.InvariantCulture));
        break;
    case ["validation", var documents]:
        ValidationRun.Print(int.Parse(documents, CultureInfo.InvariantCulture));
        break;
    case ["cold", var path, var use]:
        DriverRun.Cold(path, use);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
