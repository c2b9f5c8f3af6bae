namespace CorpusGen.Search;

/// <summary>A given list of documents, in order: those that quote a speaker, for example.</summary>
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
