(* The set without a member, which must be there; a message where it is not. *)
let remove_member items item message =
  if not (List.mem item items) then raise (Key_error message);
  List.filter (fun other -> other <> item) items
