(* The text of a group, which is empty where it took no part. *)
let group_text found n = match found.(n) with Some (_, text) -> text | None -> ""
