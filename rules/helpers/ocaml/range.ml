(* The numbers from one up to another. *)
let range start stop step =
  if step = 0 then raise (Invalid_argument "range() arg 3 must not be zero");
  let size = if step > 0 then (stop - start + step - 1) / step else (start - stop - step - 1) / -step in
  List.init (max 0 size) (fun i -> start + (i * step))
