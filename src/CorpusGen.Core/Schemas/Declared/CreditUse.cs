using CorpusGen.Core.Model;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>
/// The pictures of a document with and without a credit. Most sites credit no picture, so a missing credit is a fault only in a corpus
/// that credits its pictures. A value of the compiler's cache.
/// </summary>
/// <param name="Credited">The number of pictures with a credit.</param>
/// <param name="Others">The number of pictures that need a credit and have none.</param>
public readonly record struct CreditUse(int Credited, int Others)
{
    /// <summary>Counts the pictures of a document.</summary>
    public static CreditUse Of(Document document)
    {
        var isCredited = document.Metadata.Find("credit") is not null;
        var (credited, others) = (0, 0);
        foreach (var picture in document.Pictures)
        {
            if (isCredited || picture.Credit is not null)
                credited++;
            else if (!Illustration.Is(document, picture))
                others++;
        }

        return new CreditUse(credited, others);
    }

    /// <summary>Returns true if at least as many pictures of a corpus have a credit as have none.</summary>
    public static bool IsCommon(IEnumerable<CreditUse> documents)
    {
        var (credited, others) = (0, 0);
        foreach (var document in documents)
        {
            credited += document.Credited;
            others += document.Others;
        }

        return credited > 0 && credited >= others;
    }
}
