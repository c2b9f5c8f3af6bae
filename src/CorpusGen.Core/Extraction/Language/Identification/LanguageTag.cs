using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Language.Identification;

/// <summary>The language that a document or a project declares.</summary>
internal enum DeclaredLanguage
{
    /// <summary>None, or a value that is not the tag or name of a language: the words of the text decide.</summary>
    None,

    /// <summary>English.</summary>
    English,

    /// <summary>A language other than English.</summary>
    Other,
}

/// <summary>
/// Reads declared languages: BCP 47 tags ("en-GB", "de"), three-letter codes of ISO 639-2 and English names. Front matter also has keys
/// named "language" for languages of programs, so other words declare nothing.
/// </summary>
internal static class LanguageTag
{
    private static readonly WordSet English = new("en eng english");

    /// <summary>The codes of ISO 639-1, the usual ones of ISO 639-2, and names.</summary>
    private static readonly WordSet Others = new(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el eo es et eu fa ff fi
        fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv
        kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
        rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa
        wo xh yi yo za zh zu
        ara ben cat ces cze dan deu ger ell gre fas per fin fra fre heb hin hun ind ita jpn kor nld dut nob nor pol por ron rum rus slk slo
        spa swe tha tur ukr urd vie zho chi
        afrikaans albanian arabic armenian basque belarusian bengali bosnian bulgarian catalan chinese croatian czech danish dutch estonian
        farsi filipino finnish french galician georgian german greek gujarati hausa hebrew hindi hungarian icelandic indonesian irish
        italian japanese kannada kazakh khmer korean kurdish latin latvian lithuanian macedonian malay malayalam marathi mongolian nepali
        norwegian persian polish portuguese punjabi romanian russian serbian slovak slovene slovenian somali spanish swahili swedish tamil
        telugu thai tibetan turkish ukrainian urdu uzbek vietnamese welsh yiddish yoruba zulu
        deutsch español francais français italiano nederlands polski português svenska türkçe
        """
    );

    /// <summary>Reads a value; subtags after a hyphen or underscore are ignored.</summary>
    public static DeclaredLanguage Parse(string value)
    {
        var tag = value.AsSpan().Trim();
        var end = tag.IndexOfAny('-', '_');
        if (end == 2 || end == 3)
            tag = tag.Slice(0, end);
        return English.Has(tag) ? DeclaredLanguage.English
            : Others.Has(tag) ? DeclaredLanguage.Other
            : DeclaredLanguage.None;
    }
}
