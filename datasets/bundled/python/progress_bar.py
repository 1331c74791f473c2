def progress_bar(done, total, width=20):
    """A text progress bar such as "[#####...............]  25.0% (1/4)"."""
    share = done / total
    filled = int(share * width)
    bar = "#" * filled + "." * (width - filled)
    return "[%s] %5.1f%% (%d/%d)" % (bar, share * 100, done, total)
