; The name of an exception's class as the source has it.
(define (error-name e)
  (define name (symbol->string (vector-ref (struct->vector e) 0)))
  (cond
    [(exn:fail:contract:divide-by-zero? e) "ZeroDivisionError"]
    [(missing-key? e) "KeyError"]
    [(outside? e) "IndexError"]
    [(wrong-type? e) "TypeError"]
    [(string=? name "struct:exn:fail:user") "ValueError"]
    [(regexp-match? #rx"^struct:exn" name) "Exception"]
    [else (string-append* (map string-titlecase (string-split (substring name 7) "-")))]))
