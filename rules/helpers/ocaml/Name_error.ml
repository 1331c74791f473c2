(* A name that is not known. *)
exception Name_error of string
