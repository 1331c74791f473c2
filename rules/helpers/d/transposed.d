// The columns of rows, as far as all go.
T[][] transposed(T)(T[][] rows) {
    T[][] columns;
    if (rows.length > 0) foreach (i; 0 .. rows.map!(row => row.length).minElement) columns ~= rows.map!(row => row[i]).array;
    return columns;
}
