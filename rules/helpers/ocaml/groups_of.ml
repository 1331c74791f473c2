(* The groups of the last match, each with its place and its text, where it took part. *)
let groups_of places text =
  Array.of_list (List.map (fun n -> try Some (Str.group_beginning n, Str.matched_group n text) with Not_found -> None) places)
