(* The greatest element. *)
let greatest items = greatest_by (fun item -> item) items
