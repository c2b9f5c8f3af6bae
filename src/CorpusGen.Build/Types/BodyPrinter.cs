using System.Reflection.Metadata;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Api;

namespace CorpusGen.Build.Types;

/// <summary>Prints as instructions how the members of the generated API get their values.</summary>
/// <param name="resource">The class that opens the stored corpus.</param>
internal sealed class BodyPrinter(ResourceClass resource)
{
    /// <summary>Returns the type of a parameter.</summary>
    public static SignatureType TypeOf(ApiParameter parameter) =>
        parameter.IsParams ? SignatureType.ArrayOf(parameter.Type) : parameter.Type;

    /// <summary>Writes the body of a property.</summary>
    public void Write(IlWriter code, TypeModel type, ApiProperty property)
    {
        if (property.Cache == ApiCache.None)
        {
            WriteValue(code, type, property);
        }
        else
        {
            code.LoadOrCreate(
                FieldOf(code, type, property).Handle,
                property.IsStatic || property.Cache == ApiCache.Type,
                () => WriteValue(code, type, property)
            );
        }

        code.Return();
    }

    private static FieldModel FieldOf(IlWriter code, TypeModel type, ApiProperty property) =>
        property.Cache == ApiCache.Type
            ? code.References.Generated[property.Type.Path].Cache!
            : type.Fields.Single(field => field.Name == "_" + property.Name);

    private void WriteValue(IlWriter code, TypeModel type, ApiProperty property)
    {
        switch (property.Body)
        {
            case CreateBody create:
                foreach (var argument in create.Arguments)
                    Load(code, type, argument);
                code.Do(ILOpCode.Newobj, ConstructorOf(code, create.Type));
                break;
            case ItemBody item:
                code.LoadArgument(0);
                code.LoadNumber(item.Place);
                code.CallVirtual(LibraryTypes.CorpusList.Of(property.Type), "get_Item", SignatureType.OfClass, LibraryTypes.Integer);
                break;
            case IndexBody index:
                LoadIndex(code, index.Property, property.Type);
                break;
            case MetadataBody metadata:
                code.LoadArgument(0);
                if (metadata.IsNested)
                {
                    code.Do(ILOpCode.Ldfld, type.Fields[0].Handle);
                }
                else
                {
                    code.Call(
                        code.References.Method(code.References.Of(LibraryTypes.Document), "get_Metadata", new(LibraryTypes.MetadataValue))
                    );
                }

                MetadataReader.Read(code, metadata, property.Type);
                break;
            case PathBody path:
                foreach (var step in path.Steps)
                    Read(code, step);
                break;
            default:
                throw new InvalidOperationException($"{property.Body.GetType().Name} is not the body of a property.");
        }
    }

    private static void Read(IlWriter code, ApiStep step)
    {
        var owner = code.References.Generated[step.Owner.Path];
        if (step.IsField)
        {
            code.Do(ILOpCode.Ldfld, owner.Fields.Single(field => field.Name == step.Name).Handle);
            return;
        }

        code.Call(owner.Methods.Single(method => method.Name == "get_" + step.Name).Handle);
    }

    /// <summary>Writes the body of a method.</summary>
    public void Write(IlWriter code, ApiMethod method, SignatureType[] parameters)
    {
        var isView = method.Body.Target == ForwardTarget.View;
        if (isView)
            LoadIndex(code, "View", LibraryTypes.CorpusView);
        else
            resource.Load(code, "get_Search", LibraryTypes.SearchIndex);
        for (var i = 0; i < parameters.Length; i++)
            code.LoadArgument(i);
        code.CallVirtual(isView ? LibraryTypes.CorpusView : LibraryTypes.SearchIndex, method.Body.Method, method.Type, parameters);
        code.Return();
    }

    /// <summary>Writes the body of a constructor.</summary>
    public void Write(IlWriter code, TypeModel type, DerivedConstructor constructor)
    {
        code.LoadArgument(0);
        foreach (var argument in constructor.Arguments)
            Load(code, type, argument);
        code.Call(
            type.BaseType.IsGenerated
                ? ConstructorOf(code, type.BaseType)
                : code.References.Constructor(code.References.Of(type.BaseType), [.. constructor.Arguments.Select(TypeOf)])
        );
        var next = 0;
        foreach (var run in constructor.Fields)
        {
            code.LoadArgument(0);
            code.LoadNumber(run.First);
            for (var i = 0; i < run.Names.Count; i++)
            {
                code.LoadArgument(0);
                code.Do(ILOpCode.Ldflda, type.Fields[next++].Handle);
            }

            // protected void Give(int first, out T item1, …)
            var items = Enumerable.Repeat(SignatureType.OfClass with { IsByReference = true }, run.Names.Count);
            var list = code.References.Of(LibraryTypes.NamedList.Of(type.Fields[0].Type));
            code.Call(code.References.Method(list, "Give", new MethodShape(null, [LibraryTypes.Integer, .. items])));
        }

        code.Return();
    }

    private static EntityHandle ConstructorOf(IlWriter code, ApiTypeName type) => code.References.Generated[type.Path].Constructor!.Handle;

    private void LoadIndex(IlWriter code, string property, ApiTypeName type)
    {
        resource.Load(code, "get_Index", LibraryTypes.CorpusIndex);
        code.CallVirtual(LibraryTypes.CorpusIndex, "get_" + property, type);
    }

    private void Load(IlWriter code, TypeModel type, ApiValue value)
    {
        switch (value)
        {
            case ThisValue:
                code.LoadArgument(0);
                break;
            case ParameterValue parameter:
                code.LoadArgument(parameter.Place + 1);
                break;
            case NumberValue number:
                code.LoadNumber(number.Number);
                break;
            case NameValue name:
                code.LoadText(name.Name);
                break;
            case IndexValue:
                resource.Load(code, "get_Index", LibraryTypes.CorpusIndex);
                break;
            case ShardValue shard:
                resource.LoadShard(code, shard.Number);
                break;
            case FactoryValue factory:
                code.LoadFunction(type.Factory!.Handle, LibraryTypes.CorpusShard, LibraryTypes.Integer, factory.Type);
                break;
            default:
                throw new InvalidOperationException($"{value.GetType().Name} is not an argument.");
        }
    }

    // As the constructor of a library type declares it: its last type argument is that of the class.
    private static SignatureType TypeOf(ApiValue value) =>
        value switch
        {
            ParameterValue parameter => parameter.Parameter.Type,
            NumberValue => LibraryTypes.Integer,
            NameValue => LibraryTypes.Text,
            IndexValue => LibraryTypes.CorpusIndex,
            ShardValue => LibraryTypes.CorpusShard,
            FactoryValue => SignatureType.Function(LibraryTypes.CorpusShard, LibraryTypes.Integer, SignatureType.OfClass),
            _ => throw new InvalidOperationException($"{value.GetType().Name} is not an argument of a base class."),
        };
}
