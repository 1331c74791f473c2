(* The list sorted by a key, the greatest first. *)
let sort_by_desc key items =
  List.map (fun item -> (key item, item)) items |> List.stable_sort (fun (a, _) (b, _) -> compare b a) |> List.map snd
