(* The list with the elements from one place up to another replaced. *)
let set_slice items low high others =
  let first = clamped low (List.length items) and last = clamped high (List.length items) in
  List.filteri (fun i _ -> i < first) items @ others @ List.filteri (fun i _ -> i >= max first last) items
