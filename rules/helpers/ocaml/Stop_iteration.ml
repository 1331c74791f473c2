(* An iterator without a further element. *)
exception Stop_iteration of string
