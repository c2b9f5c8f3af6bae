using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>
/// Converts a passage, a unit or a dimension to its text. Serializers without knowledge of this library, such as Newtonsoft.Json, write
/// a type with a converter as a string.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextTypeConverter : TypeConverter;
