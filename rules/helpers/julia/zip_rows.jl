# The first elements of all rows, then the second; ends with the shortest row.
zip_rows(rows) = isempty(rows) ? Tuple[] : [Tuple(row[i] for row in rows) for i in 1:minimum(length, rows)]
