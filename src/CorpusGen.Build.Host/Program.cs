using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using CorpusGen.Build;
using CorpusGen.Build.Processes;

// The arguments are the folders of the tasks and of MSBuild: those of the build that starts this process.
AssemblyLoadContext.Default.Resolving += (context, name) =>
    args.Select(folder => Path.Combine(folder, name.Name + ".dll")).FirstOrDefault(File.Exists) is { } file
        ? context.LoadFromAssemblyPath(file)
        : null;
return Run();

// A method of its own, because its types are loaded when it is compiled.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Run()
{
    using var task = new StoreCorpus();
    return TaskServer.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), task);
}
