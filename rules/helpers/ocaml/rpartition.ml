(* As partition, by the last separator. *)
let rpartition text separator =
  match rsplit text separator 1 with [ before; after ] -> (before, separator, after) | _ -> ("", "", text)
