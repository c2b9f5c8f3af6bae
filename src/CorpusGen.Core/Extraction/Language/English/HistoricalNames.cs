namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>People who are often quoted by the surname alone, without a title or a first name.</summary>
internal static class HistoricalNames
{
    private const string Words = """
        jesus christ moses isaiah hosea jonah noah abraham solomon job david peter paul luke matthew timothy lazarus pilate herod caesar
        socrates plato aristotle homer virgil horace ovid cicero seneca plutarch pythagoras epicurus epictetus euclid archimedes galen
        hippocrates herodotus thucydides sophocles aeschylus euripides aristophanes heraclitus parmenides lucretius livy tacitus juvenal
        confucius mencius buddha muhammad augustine aquinas abelard anselm dante petrarch boccaccio chaucer machiavelli erasmus luther
        calvin zwingli knox cromwell shakespeare marlowe milton dryden swift pope bunyan defoe voltaire rousseau diderot montaigne
        montesquieu pascal descartes spinoza leibniz hobbes hume berkeley kant hegel fichte schelling schopenhauer nietzsche kierkegaard
        goethe schiller heine lessing herder humboldt byron shelley keats wordsworth coleridge tennyson browning burke gibbon carlyle
        ruskin macaulay emerson thoreau hawthorne melville whitman longfellow lowell hugo balzac flaubert stendhal zola baudelaire
        tolstoy dostoevsky turgenev chekhov gogol pushkin ibsen strindberg darwin huxley galileo copernicus kepler newton faraday einstein
        freud jung marx engels lenin trotsky bakunin proudhon tocqueville napoleon bismarck jefferson franklin emerson gandhi tagore
        cervantes calderon leonardo michelangelo mozart beethoven wagner hazlitt stevenson dickens thackeray spurgeon wesley whitefield
        """;

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(NameLexicon lexicon) => lexicon.Add(QuoteTags.KnownPerson, Words);
}
