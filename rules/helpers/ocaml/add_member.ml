(* The set with one more member. *)
let add_member items item = if List.mem item items then items else List.merge compare [ item ] items
