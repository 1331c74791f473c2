; A value of a union type in the canonical encoding, by what it is at run time.
(define (encode-any value none)
  (define (encode x) (encode-any x none))
  (cond
    [(eq? value none) "null"]
    [(boolean? value) (if value "true" "false")]
    [(exact-integer? value) (encode-int value)]
    [(real? value) (encode-float value)]
    [(string? value) (encode-str value)]
    [(char? value) (encode-str (string value))]
    [(bytes? value) (encode-bytes value)]
    [(gvector? value) (encode-items (gvector->list value) encode)]
    [(list? value) (encode-tagged "tuple" (encode-items value encode))]
    [(dict? value) (encode-dict value encode encode)]
    [else (encode-tagged "set" (encode-items (set->list value) encode))]))
