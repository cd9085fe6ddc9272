"""Who holds, gets, acts in, left which post (ดำรงตำแหน่ง แต่งตั้ง รักษาการ อดีต)."""

from graph_loader.extract.roles.finding import roles_of, told_of

__all__ = ["roles_of", "told_of"]
