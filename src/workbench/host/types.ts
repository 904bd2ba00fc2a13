import type { TypeRegistry } from "./describe";
import { bodyType } from "./model/types/body";
import { commentReplyType, commentType } from "./model/types/comment";
import { contentControlType } from "./model/types/content-control";
import { documentType } from "./model/types/document";
import { fontType } from "./model/types/font";
import { inlinePictureType } from "./model/types/inline-picture";
import { addinServiceType, searchOptionsType } from "./model/types/others";
import { listItemType, paragraphType } from "./model/types/paragraph";
import { rangeType } from "./model/types/range";
import { tableType } from "./model/types/table";
import { tableCellType } from "./model/types/table-cell";
import { tableRowType } from "./model/types/table-row";

/** All types of the object model that the host has. */
export const TYPES: TypeRegistry = {
  objects: {
    AddinInternalService: addinServiceType,
    Body: bodyType,
    Comment: commentType,
    CommentReply: commentReplyType,
    ContentControl: contentControlType,
    Document: documentType,
    Font: fontType,
    InlinePicture: inlinePictureType,
    ListItem: listItemType,
    Paragraph: paragraphType,
    Range: rangeType,
    SearchOptions: searchOptionsType,
    Table: tableType,
    TableCell: tableCellType,
    TableRow: tableRowType,
  },
  collections: {
    ParagraphCollection: {
      methods: {
        GetLast: ({ items }) => items[items.length - 1] ?? null,
        GetLastOrNullObject: ({ items }) => items[items.length - 1] ?? null,
      },
    },
  },
};
