(* The list with the elements from one place up to another replaced. *)
let set_slice items low high others =
  let size = List.length items in
  let first = clamped low size in
  let last = max first (clamped high size) in
  List.filteri (fun i _ -> i < first) items @ others @ List.filteri (fun i _ -> i >= last) items
