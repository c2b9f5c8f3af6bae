using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Api;

/// <summary>Decides the type of the speakers: a property for each.</summary>
internal static class SpeakerApi
{
    /// <summary>The documentation of the speakers, as XML.</summary>
    public const string Summary = "The speakers of all quotations, by name.";

    /// <summary>Returns the type of the speakers.</summary>
    public static ApiType Of(CorpusMap map) =>
        new(
            GeneratedTypes.Speakers.Name,
            Summary,
            ApiTypeKind.SealedClass,
            [
                .. map
                    .Speakers.Select((speaker, place) => (speaker, place))
                    .Where(pair => HasMember(map, pair.speaker))
                    .Select(pair => new ApiProperty(
                        pair.speaker.MemberName,
                        XmlText.Of(pair.speaker.Name, 160),
                        LibraryTypes.Speaker,
                        new ItemBody(pair.place)
                    )),
                .. ForwarderApi.OfSpeakers(map),
            ]
        )
        {
            Base = LibraryTypes.SpeakerList,
            Constructor = new DerivedConstructor([], [new IndexValue()], []),
        };

    /// <summary>Returns false for a speaker who is quoted only in documents without members.</summary>
    public static bool HasMember(CorpusMap map, MapSpeaker speaker) =>
        speaker.Documents.Any(document => map.Documents[document].Members == MemberLevel.All);
}
