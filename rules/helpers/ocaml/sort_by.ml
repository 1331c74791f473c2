(* The list sorted by a key. *)
let sort_by key items =
  List.map (fun item -> (key item, item)) items |> List.stable_sort (fun (a, _) (b, _) -> compare a b) |> List.map snd
