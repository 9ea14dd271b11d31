/** AG Grid, with the modules that it needs for this, and the search as a filter of the page's own. */

import { ClientSideRowModelModule, ExternalFilterModule, ModuleRegistry, createGrid } from "ag-grid-community";

import { HEADS, WIDTHS, peerList } from "./peer-list.js";
import "./list.css";

ModuleRegistry.registerModules([ClientSideRowModelModule, ExternalFilterModule]);

let grid;
let place;
let found;
let isSearched = false;

peerList({
  open(main, inbox) {
    place = main;
    grid = createGrid(place, {
      rowData: inbox.rows,
      columnDefs: HEADS.map((headerName, column) => ({
        headerName,
        width: WIDTHS[column],
        valueGetter: ({ data }) => inbox.texts(data)[column],
      })),
      getRowId: ({ data }) => data.consultation,
      isExternalFilterPresent: () => isSearched,
      doesExternalFilterPass: ({ data }) => found.has(data),
      rowHeight: 32,
      animateRows: false,
    });
  },
  draw(rows) {
    isSearched = rows.length < grid.getGridOption("rowData").length;
    if (isSearched) found = new Set(rows);
    grid.onFilterChanged();
  },
  lines(count) {
    const lines = Array.from({ length: count }, (_, at) => place?.querySelector(`.ag-row[row-index="${at}"]`));
    return lines.map((line) => line?.getAttribute("row-id")).filter(Boolean);
  },
});
