(* The entries with one of them last. *)
let move_to_end entries key =
  let value = find_entry entries key in
  List.filter (fun (k, _) -> k <> key) entries @ [ (key, value) ]
