(* A variable without a value. *)
exception Unbound_local_error of string
