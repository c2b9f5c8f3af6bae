using CorpusGen.Core.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Recording;

/// <summary>Whatever changes in a corpus: after the fixes of all findings there are none.</summary>
[Trait("Category", "Slow")]
public sealed class RecordingLaws
{
    [Law(100)]
    public static Property What_is_recorded_has_no_findings_and_a_release_changes_none_of_it() =>
        Prop.ForAll(
            AnyCorpus.All,
            AnyCorpus.All,
            (before, after) =>
            {
                var released = RecordedCorpus.Released(TextsOf(before));
                Assert.Empty(released.Findings);
                foreach (var keep in new[] { false, true })
                {
                    // Some of the old texts are still there.
                    var later = (
                        released with
                        {
                            Texts = [.. TextsOf(before).Where((_, i) => i % 2 == 0).Concat(TextsOf(after)).DistinctBy(text => text.Path)],
                        }
                    ).RecordAll(keep);
                    Assert.Empty(later.Messages);
                    Assert.Empty(later.Release().Messages);
                    Assert.Equal(later.Unshipped, later.RecordAll(keep).Unshipped);
                }
            }
        );

    private static (string Path, string Text)[] TextsOf(AnyCorpus corpus) => [.. corpus.Files.Select(file => (file.Path, file.Made.Text))];
}
