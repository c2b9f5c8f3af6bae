using Parquet;
using Parquet.Schema;

namespace CorpusGen.Tool.Tables;

/// <summary>A column of a Parquet table.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
internal abstract class TableColumn<TRow>(DataField schema)
{
    /// <summary>Gets the name and type in the schema.</summary>
    public DataField Field => schema;

    /// <summary>Creates a column of strings.</summary>
    public static TableColumn<TRow> Of(string name, Func<TRow, string?> value) => new Strings(name, value);

    /// <summary>Creates a column of whole numbers, which has no nulls.</summary>
    public static TableColumn<TRow> Of(string name, Func<TRow, long> value) =>
        new Values<long>(new DataField<long>(name), row => value(row), isNullable: false);

    /// <summary>Creates a column of whole numbers, which has no nulls.</summary>
    public static TableColumn<TRow> Of(string name, Func<TRow, int> value) =>
        new Values<int>(new DataField<int>(name), row => value(row), isNullable: false);

    /// <summary>Creates a column of numbers. They are doubles: Parquet's decimals all have the same number of digits.</summary>
    public static TableColumn<TRow> Of(string name, Func<TRow, decimal?> value) =>
        new Values<double>(new DataField<double?>(name), row => (double?)value(row), isNullable: true);

    /// <summary>Writes the values of the rows.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows, CancellationToken stop);

    private sealed class Strings(string name, Func<TRow, string?> value) : TableColumn<TRow>(new DataField<string>(name))
    {
        public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows, CancellationToken stop)
        {
            var values = new string?[rows.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = value(rows[i]);
            await group.WriteAsync(Field, values!);
        }
    }

    private sealed class Values<T>(DataField schema, Func<TRow, T?> value, bool isNullable) : TableColumn<TRow>(schema)
        where T : struct
    {
        public override async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<TRow> rows, CancellationToken stop)
        {
            if (isNullable)
            {
                var values = new T?[rows.Count];
                for (var i = 0; i < values.Length; i++)
                    values[i] = value(rows[i]);
                await group.WriteAsync<T>(Field, values, cancellationToken: stop);
                return;
            }

            var all = new T[rows.Count];
            for (var i = 0; i < all.Length; i++)
                all[i] = value(rows[i])!.Value;
            await group.WriteAsync<T>(Field, all, cancellationToken: stop);
        }
    }
}
