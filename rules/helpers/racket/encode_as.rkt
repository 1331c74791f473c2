; The bytes of a string in a named encoding.
(define (encode-as text name)
  (define key (regexp-replace* #rx"[-_ ]" (string-downcase name) ""))
  (define (limited top)
    (if (for/and ([c (in-string text)]) (< (char->integer c) top))
        (string->bytes/latin-1 text)
        (raise (unicode-error "character out of range" (current-continuation-marks)))))
  (cond
    [(member key '("utf8" "u8")) (string->bytes/utf-8 text)]
    [(member key '("ascii" "usascii")) (limited 128)]
    [(member key '("latin1" "iso88591")) (limited 256)]
    [else (raise (lookup-error (format "unknown encoding: ~a" name) (current-continuation-marks)))]))
