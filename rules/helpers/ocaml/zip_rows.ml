(* The columns of rows, as many as the shortest row has. *)
let rec zip_rows rows =
  if rows = [] || List.mem [] rows then [] else List.map List.hd rows :: zip_rows (List.map List.tl rows)
