(* The words of a text. *)
let split_space text =
  String.map (fun c -> if is_space c then ' ' else c) text |> String.split_on_char ' ' |> List.filter (fun word -> word <> "")
