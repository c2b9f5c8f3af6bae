namespace CorpusGen.Search;

/// <summary>Documents that are given, in order: those in which somebody speaks.</summary>
internal sealed class ListedDocuments(int[] documents) : Matches
{
    private int _index;

    public override void MoveTo(Bytes data, int document)
    {
        while (_index < documents.Length && documents[_index] < document)
            _index++;
        Document = _index < documents.Length ? documents[_index] : End;
    }
}
