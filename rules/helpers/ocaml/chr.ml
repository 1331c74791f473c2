(* The character of a code point. *)
let chr code =
  if not (Uchar.is_valid code) then raise (Invalid_argument "chr() arg not in range(0x110000)");
  let buffer = Buffer.create 4 in
  Buffer.add_utf_8_uchar buffer (Uchar.of_int code);
  Buffer.contents buffer
