using System.Xml;
using System.Xml.Linq;

namespace CorpusGen.Build;

/// <summary>A place in a project file. Line and column are 0 if they are not known.</summary>
internal readonly record struct SettingPlace(string File, int Line, int Column);

/// <summary>Finds the places of settings in the project file, and in the files that it imports from its folders.</summary>
internal sealed class SettingPlaces
{
    private readonly string _project;
    private readonly Dictionary<string, SettingPlace> _places = new(StringComparer.OrdinalIgnoreCase);

    private SettingPlaces(string project) => _project = project;

    /// <summary>Gets the names of the properties that the files set.</summary>
    public List<string> Properties { get; } = [];

    /// <summary>Reads the files. The first is the project file; a setting in it has priority.</summary>
    public static SettingPlaces Read(string[] files)
    {
        var places = new SettingPlaces(files.Length > 0 ? files[0] : "");
        foreach (var file in files.Where(File.Exists))
        {
            try
            {
                places.Add(file, XDocument.Load(file, LoadOptions.SetLineInfo));
            }
            catch (XmlException)
            {
                // MSBuild reports it.
            }
        }

        return places;
    }

    /// <summary>Returns the place of a property, item or metadata; the project file if it is set elsewhere.</summary>
    public SettingPlace Find(string name) => _places.TryGetValue(name, out var place) ? place : new SettingPlace(_project, 0, 0);

    /// <summary>Returns the place of a part of a property's value, which can be on a later line than the property.</summary>
    public SettingPlace Find(string name, string part)
    {
        var place = Find(name);
        if (place.Line == 0 || part.Length == 0)
            return place;
        var lines = File.ReadAllLines(place.File);
        for (var line = place.Line; line <= lines.Length; line++)
        {
            var start = line == place.Line ? Math.Min(place.Column, lines[line - 1].Length) : 0;
            if (lines[line - 1].IndexOf(part, start, StringComparison.Ordinal) is >= 0 and var at)
                return place with { Line = line, Column = at + 1 };
            if (lines[line - 1].Contains("</" + name))
                break;
        }

        return place;
    }

    /// <summary>Returns true if one of the files sets it.</summary>
    public bool Has(string name) => _places.ContainsKey(name);

    /// <summary>Returns true if the project file itself sets it.</summary>
    public bool IsInProject(string name) => _places.TryGetValue(name, out var place) && place.File == _project;

    private void Add(string file, XDocument document)
    {
        foreach (var element in document.Descendants())
        {
            if (element.Parent?.Name.LocalName == "PropertyGroup")
                Properties.Add(element.Name.LocalName);
            Add(element.Name.LocalName, file, element);
            foreach (var attribute in element.Attributes())
                Add(attribute.Name.LocalName, file, attribute);
        }
    }

    private void Add(string name, string file, IXmlLineInfo at)
    {
        if (!_places.ContainsKey(name))
            _places.Add(name, new SettingPlace(file, at.LineNumber, at.LinePosition));
    }
}
