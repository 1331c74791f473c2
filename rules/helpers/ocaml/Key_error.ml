(* A key that is not there. *)
exception Key_error of string
