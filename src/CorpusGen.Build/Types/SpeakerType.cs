using System.Reflection;
using System.Reflection.Metadata;
using CorpusGen.Build.Types.Metadata;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Naming;

namespace CorpusGen.Build.Types;

/// <summary>The type of the speakers: a property for each.</summary>
internal static class SpeakerType
{
    /// <summary>Adds it.</summary>
    public static TypeModel Add(TypeModel index, CorpusData data, CorpusMap map)
    {
        var type = index.Add(
            new TypeModel("SpeakerGroup", TypeForm.Class | TypeAttributes.Sealed, references => references.Corpus("SpeakerList"))
            {
                Summary = IndexSyntax.SpeakersSummary,
            }
        );
        type.Add(
            TypeForm.Constructor(
                (_, _) => { },
                0,
                (code, references) =>
                {
                    code.LoadArgument(0);
                    data.LoadIndex(code, references);
                    code.Call(
                        references.Constructor(
                            references.Corpus("SpeakerList"),
                            parameters => parameters.AddParameter().Type().Encode(references.Storage("CorpusIndex")),
                            1
                        )
                    );
                    code.Return();
                }
            )
        );
        for (var i = 0; i < map.Speakers.Count; i++)
        {
            var place = i;
            if (!IndexSyntax.HasMember(map, map.Speakers[i]))
                continue;
            type.AddProperty(
                map.Speakers[i].MemberName,
                XmlText.Of(map.Speakers[i].Name, 160),
                (property, references) => property.Encode(references.Corpus("Speaker")),
                (code, references) =>
                {
                    code.LoadArgument(0);
                    code.LoadConstantI4(place);
                    code.CallVirtual(CollectionTypes.ItemAt(references, references.Corpus("Speaker")));
                    code.Return();
                }
            );
        }

        return type;
    }
}
