using System.Reflection;
using System.Reflection.Emit;

namespace CorpusGen.Core.Tests;

/// <summary>Who may use whom. The law is the table; the test reads it off the compiled code.</summary>
public sealed class LayersTests
{
    // A folder of Core, and the folders it may use. Nobody may use CorpusCompiler, which uses them all.
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Text"] = [],
        ["Model"] = ["Text"],
        ["Files"] = ["Model", "Text"],
        ["Extraction"] = ["Model", "Text"],
        ["Reading"] = ["Extraction", "Model", "Text"],
        ["Naming"] = ["Model", "Text"],
        ["Schemas"] = ["Naming", "Model", "Text"],
        ["Emission"] = ["Schemas", "Naming", "Model", "Text"],
        // It stands above Emission, whose data it writes: nothing there knows of it.
        ["Searching"] = ["Emission", "Model", "Text"],
        // It judges names that clash, and reads a text again that it has corrected.
        ["Validation"] = ["Reading", "Naming", "Model", "Text"],
    };

    private static readonly Dictionary<short, OpCode> Operations = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(operation => operation.Value);

    public static TheoryData<string> Layers => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Layers))]
    public void A_layer_uses_only_those_below_it(string layer)
    {
        var allowed = MayUse[layer].Append(layer).ToHashSet();
        var wrong = typeof(CorpusCompiler)
            .Assembly.GetTypes()
            .Where(type => LayerOf(type) == layer)
            .SelectMany(type => Used(type).Select(used => (type, used)))
            .Where(pair => LayerOf(pair.used) is { } used && !allowed.Contains(used))
            .Select(pair => $"{pair.type.FullName} uses {pair.used.FullName}");
        Assert.True(!wrong.Any(), string.Join("\n", wrong.Distinct()));
    }

    [Fact]
    public void Core_knows_neither_the_compiler_nor_the_run_time_library() =>
        Assert.DoesNotContain(
            typeof(CorpusCompiler).Assembly.GetReferencedAssemblies(),
            assembly =>
                assembly.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || assembly.Name == "CorpusGen.Runtime"
        );

    private static string? LayerOf(Type type) =>
        type.Namespace is { } space && space.StartsWith("CorpusGen.Core.", StringComparison.Ordinal) ? space.Split('.')[2] : null;

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags all =
            BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var declared = type.GetFields(all)
            .Select(field => field.FieldType)
            .Concat(type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)).SelectMany(UsedBy))
            .Concat(type.GetInterfaces());
        return declared
            .SelectMany(used => used.IsGenericType ? used.GetGenericArguments().Append(used) : [used])
            .Select(used => used.HasElementType ? used.GetElementType()! : used);
    }

    // The signature, and every type, method and field that the body names.
    private static IEnumerable<Type> UsedBy(MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
            yield return parameter.ParameterType;
        if (method is MethodInfo { ReturnType: var result })
            yield return result;
        if (method.GetMethodBody() is not { } body)
            yield break;
        foreach (var local in body.LocalVariables)
            yield return local.LocalType;
        foreach (var token in Tokens(body.GetILAsByteArray() ?? []))
        {
            if (Resolve(method, token) is { } used)
                yield return used;
        }
    }

    // The operands that name a type, a method or a field. Instructions are stepped over one by one, by the size of each.
    private static IEnumerable<int> Tokens(byte[] code)
    {
        var i = 0;
        while (i < code.Length)
        {
            var operation = code[i] == 0xFE ? Operations[(short)(0xFE00 | code[i + 1])] : Operations[code[i]];
            i += operation.Size;
            if (
                operation.OperandType
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineTok
                    or OperandType.InlineType
            )
            {
                yield return BitConverter.ToInt32(code, i);
            }

            i += operation.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                _ => 4,
            };
        }
    }

    private static Type? Resolve(MethodBase method, int token)
    {
        try
        {
            var member = method.Module.ResolveMember(
                token,
                method.DeclaringType?.GetGenericArguments(),
                method.IsGenericMethod ? method.GetGenericArguments() : null
            );
            return member as Type ?? member?.DeclaringType;
        }
        catch (Exception fault) when (fault is ArgumentException or BadImageFormatException)
        {
            return null;
        }
    }
}
