; Decimal text with so many digits after the point, correctly rounded.
(define (fixed x digits)
  (if (rational? x)
      (string-trim (real->decimal-string x digits) "." #:left? #f)
      (cadr (regexp-match #rx"^[+]?(.*)[.]0$" (number->string x)))))
