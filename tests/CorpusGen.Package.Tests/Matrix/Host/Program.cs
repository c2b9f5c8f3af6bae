using System;
using System.IO;
using System.Runtime.Loader;

// Of each line "name|assembly" of a file: loads the assembly from its folder, calls it, and prints the name and the result.
foreach (var line in File.ReadLines(args[0]))
{
    var assembly = Path.GetFullPath(line.Split('|')[1]);
    var context = new AssemblyLoadContext(line);
    context.Resolving += (_, name) =>
        Path.Combine(Path.GetDirectoryName(assembly)!, name.Name + ".dll") is var beside && File.Exists(beside)
            ? context.LoadFromAssemblyPath(beside)
            : null;
    Console.WriteLine("== " + line.Split('|')[0]);
    try
    {
        Console.WriteLine(
            context.LoadFromAssemblyPath(assembly).GetType("Newsroom.Print", throwOnError: true)!.GetMethod("Run")!.Invoke(null, null)
        );
    }
    catch (Exception fault)
    {
        Console.WriteLine(fault.GetBaseException());
    }
}
