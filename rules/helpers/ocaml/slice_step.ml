(* Every so many elements from one place up to another, as Python counts them. *)
let slice_step items low high step =
  if step = 0 then raise (Invalid_argument "slice step cannot be zero");
  let elements = Array.of_list items in
  let size = Array.length elements in
  let lowest, most = if step > 0 then (0, size) else (-1, size - 1) in
  let place bound otherwise =
    match bound with
    | None -> otherwise
    | Some i -> if i < 0 then max lowest (i + size) else min i most
  in
  let first = place low (if step > 0 then 0 else size - 1) in
  let last = place high (if step > 0 then size else -1) in
  let rec from i = if (step > 0 && i >= last) || (step < 0 && i <= last) then [] else elements.(i) :: from (i + step) in
  from first
