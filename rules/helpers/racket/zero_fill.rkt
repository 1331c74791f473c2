; A number's text filled up with zeros after its sign.
(define (zero-fill text width)
  (define sign (car (regexp-match #rx"^[-+]?" text)))
  (define missing (max 0 (- width (string-length text))))
  (string-append sign (make-string missing #\0) (substring text (string-length sign))))
