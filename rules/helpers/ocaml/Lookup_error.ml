(* A key or an index that is not there. *)
exception Lookup_error of string
